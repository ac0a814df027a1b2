def site = new File(basedir, 'target/site')
assert new File(site, 'handbook/chapters/begin.html').exists()
assert site.listFiles().any { it.name.endsWith('.html') && it.text.contains('href="handbook/index.html"') }
