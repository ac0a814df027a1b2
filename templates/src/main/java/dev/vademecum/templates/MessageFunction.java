package dev.vademecum.templates;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;

/** The function {@code t("key", values…)} of the templates. */
record MessageFunction(Messages messages) implements TemplateMethodModelEx {

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    List<String> texts = new ArrayList<>();
    for (Object argument : arguments) {
      if (!(argument instanceof TemplateScalarModel text)) {
        throw new TemplateModelException("t(key, values…) takes texts");
      }
      texts.add(text.getAsString());
    }
    if (texts.isEmpty() || !messages.has(texts.get(0))) {
      throw new TemplateModelException("There is no message " + texts);
    }
    Object[] values = texts.subList(1, texts.size()).toArray();
    return new SimpleScalar(messages.text(texts.get(0), values));
  }
}
