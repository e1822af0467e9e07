package dev.shortlist.report;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;

/** Escapes what a template prints, and shows the characters that could hide or turn round what is read. */
final class VisibleOutput extends OwaspHtmlTemplateOutput {
    VisibleOutput(TemplateOutput output) {
        super(output);
    }

    @Override
    public void writeUserContent(String text) {
        super.writeUserContent(VisibleText.of(text));
    }
}
