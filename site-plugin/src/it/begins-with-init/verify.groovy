def book = new File(basedir, 'boek')
assert new File(book, 'handbook.yml').text.contains('language: nl')
assert new File(book, 'interventions/mijn-oefening.md').exists()
assert new File(book, 'target/handbook/interventions/mijn-oefening.html').exists()
