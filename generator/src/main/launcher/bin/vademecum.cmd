@echo off
rem Starts Vademecum with less to load and less to compile than java -jar does.
rem JAVA_HOME is the Java to use, VADEMECUM_JAVA_OPTIONS has options for it.
setlocal
set "LIB=%~dp0..\lib"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "SHARED="
if exist "%LIB%\vademecum.jsa" (
  set "SHARED=-XX:SharedArchiveFile=%LIB%\vademecum.jsa"
) else if "%~1"=="build" (
  set "SHARED=-XX:ArchiveClassesAtExit=%LIB%\vademecum.jsa"
)
set "COMPILER=-XX:TieredStopAtLevel=1"
if "%~1"=="serve" set "COMPILER=-XX:+TieredCompilation"
if defined SHARED (
  "%JAVA%" "%SHARED%" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr %COMPILER% -XX:+UseSerialGC %VADEMECUM_JAVA_OPTIONS% -jar "%LIB%\vademecum.jar" %*
) else (
  "%JAVA%" -Xlog:disable %COMPILER% -XX:+UseSerialGC %VADEMECUM_JAVA_OPTIONS% -jar "%LIB%\vademecum.jar" %*
)
exit /b %ERRORLEVEL%
