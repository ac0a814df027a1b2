@echo off
rem Starts Vademecum with less to load and less to compile than java -jar does.
rem JAVA_HOME is the Java to use, VADEMECUM_JAVA_OPTIONS has options for it.
rem There are no blocks in brackets, which a bracket in a path or an argument would end.
setlocal EnableExtensions DisableDelayedExpansion
set "LIB=%~dp0..\lib"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME:"=%\bin\java"
set "SHARED=-Xshare:auto"
if exist "%LIB%\vademecum.jsa" goto shared
if not "%~1"=="build" goto shape
rem Only into a folder that can be written.
copy /y nul "%LIB%\vademecum.tmp" >nul 2>nul
if not exist "%LIB%\vademecum.tmp" goto shape
del "%LIB%\vademecum.tmp"
set "SHARED=-XX:ArchiveClassesAtExit=%LIB%\vademecum.jsa"
goto shape
:shared
set "SHARED=-XX:SharedArchiveFile=%LIB%\vademecum.jsa"
:shape
set "SHAPE=-XX:TieredStopAtLevel=1 -Xms64m -Xmn24m -XX:MinHeapFreeRatio=20"
if "%~1"=="serve" set "SHAPE=-XX:+TieredCompilation"
"%JAVA%" "%SHARED%" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr %SHAPE% -XX:+UseSerialGC %VADEMECUM_JAVA_OPTIONS% -jar "%LIB%\vademecum.jar" %*
exit /b %ERRORLEVEL%
