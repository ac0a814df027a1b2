assert new File(basedir, 'target/handbook/chapters/begin.html').text.contains('Wie luistert, vat samen.')
