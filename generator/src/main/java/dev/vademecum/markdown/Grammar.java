package dev.vademecum.markdown;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** Which syntax Flexmark reads: its own core, two of its extensions, and our rules. */
final class Grammar {
  private Grammar() {}

  static Parser parser() {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, List.of(StrikethroughExtension.create()));
    options.set(Parser.HEADING_PARSER, false); // HeadingSyntax calls it
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, false);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, false);
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.MIN_HEADER_ROWS, 1);
    options.set(TablesExtension.MAX_HEADER_ROWS, 1);
    options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    options.set(TablesExtension.WITH_CAPTION, false);
    return Parser.builder(options)
        .customInlineParserFactory(LinkGrammar::new)
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .paragraphPreProcessorFactory(new TableSyntax())
        .customBlockParserFactory(new NestingGuard())
        .customBlockParserFactory(new HeadingSyntax())
        .customBlockParserFactory(new ContainerSyntax())
        .customBlockParserFactory(new DefinitionSyntax())
        .customBlockParserFactory(new FootnoteSyntax())
        .customInlineParserExtensionFactory(new InlineSyntax("[!", BracketSyntax::new))
        .customInlineParserExtensionFactory(new InlineSyntax("@-", MentionSyntax::new))
        .customInlineParserExtensionFactory(new InlineSyntax("`", CodeSpanSyntax::new))
        .customInlineParserExtensionFactory(new InlineSyntax("<", AngleSyntax::new))
        .build();
  }
}
