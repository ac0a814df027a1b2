import java.util.zip.ZipFile

def installed = new File(localRepositoryPath, 'org/example/attaches-a-zip/1.0/attaches-a-zip-1.0-handbook.zip')
new ZipFile(installed).withCloseable { zip ->
  assert zip.getEntry('chapters/begin.html') != null
  assert zip.entries().every { it.timeLocal.year == 1980 }
}
