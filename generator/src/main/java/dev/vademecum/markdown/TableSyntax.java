package dev.vademecum.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Flexmark's tables, asked only for paragraphs whose second line parts a header from a body. By
 * itself it tries a pattern on every line, which backtracks.
 */
final class TableSyntax implements ParagraphPreProcessorFactory {
  private final ParagraphPreProcessorFactory tables = TableParagraphPreProcessor.Factory();

  @Override
  public ParagraphPreProcessor apply(ParserState state) {
    // Made where there is a table, since it compiles a pattern: 2 % of the time of all bodies.
    return (paragraph, inner) ->
        startsTable(paragraph) ? tables.apply(state).preProcessBlock(paragraph, inner) : 0;
  }

  private static boolean startsTable(Paragraph paragraph) {
    if (paragraph.getLineCount() < 2) {
      return false;
    }
    List<BasedSequence> lines = paragraph.getContentLines(0, 2);
    return isSeparator(lines.get(1).trim().toString());
  }

  private static boolean isSeparator(String line) {
    if (line.indexOf('|') < 0 || line.indexOf('-') < 0) {
      return false;
    }
    int from = line.startsWith("|") ? 1 : 0;
    int end = line.endsWith("|") ? line.length() - 1 : line.length();
    while (from <= end) {
      int pipe = line.indexOf('|', from);
      int cellEnd = pipe < 0 || pipe > end ? end : pipe;
      if (!isCell(line.substring(from, cellEnd).strip())) {
        return false;
      }
      from = cellEnd + 1;
    }
    return true;
  }

  private static boolean isCell(String cell) {
    int from = cell.startsWith(":") ? 1 : 0;
    int end = cell.endsWith(":") ? cell.length() - 1 : cell.length();
    return from < end && cell.chars().limit(end).skip(from).allMatch(c -> c == '-');
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return tables.getAfterDependents();
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return tables.getBeforeDependents();
  }

  @Override
  public boolean affectsGlobalScope() {
    return tables.affectsGlobalScope();
  }
}
