assert new File(basedir, 'target/handbook/chapters/begin.html').text.contains('Wie luistert, vat samen.')
assert new File(basedir, 'build.log').text.contains('broken has 1 error')
