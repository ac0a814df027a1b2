def log = new File(basedir, 'build.log').text
def chapter = new File(basedir, 'chapters/begin.md')
assert log.contains("[ERROR] $chapter:5:7: error[unresolved-link]")
assert log.contains("Zie [[nergens]].")
assert !new File(basedir, 'target/handbook').exists()
