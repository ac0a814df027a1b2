for (module in ['een', 'twee']) {
  assert new File(basedir, "$module/target/handbook/chapters/begin.html").exists()
}
assert !new File(basedir, 'build.log').text.contains('not marked as @threadSafe')
