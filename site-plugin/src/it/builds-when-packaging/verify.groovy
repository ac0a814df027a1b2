assert new File(basedir, 'target/handbook/chapters/begin.html').text.contains('Wie luistert, vat samen.')
assert new File(basedir, 'build.log').text.contains('Nothing has changed since the last build')
assert new File(basedir, 'build.log').text =~ /Published into \S+handbook: \d+ files written/
