package dev.shortlist.night;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The words of a PDF in the order of its content, without what its pages only adorn: headers and footers are artifacts. */
final class PdfWords extends PDFTextStripper {
    /**
     * A character's ink: from the baseline to about the height of a small letter.
     *
     * @param page from 1
     */
    record Ink(int page, double left, double right, double top, double bottom, String text) {
        boolean overlaps(Ink other) {
            double slack = 0.35;
            return page == other.page
                    && left < other.right - slack
                    && other.left < right - slack
                    && top < other.bottom - slack
                    && other.top < bottom - slack;
        }
    }

    private final Deque<Boolean> artifacts = new ArrayDeque<>();
    private final List<Ink> inks = new ArrayList<>();
    private final List<Ink> untagged = new ArrayList<>();
    private final String text;

    PdfWords(PDDocument pdf) throws IOException {
        addOperator(new BeginMarkedContentSequence(this));
        setSuppressDuplicateOverlappingText(false);
        text = getText(pdf);
    }

    String text() {
        return text;
    }

    /** Every character that is seen, footers included. */
    List<Ink> inks() {
        return inks;
    }

    /** Characters that are neither part of an element nor an artifact. */
    List<Ink> untagged() {
        return untagged;
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
        artifacts.push(COSName.ARTIFACT.equals(tag) || inArtifact());
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        artifacts.pop();
        super.endMarkedContentSequence();
    }

    private boolean inArtifact() {
        return !artifacts.isEmpty() && artifacts.peek();
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        double right = position.getXDirAdj() + position.getWidthDirAdj();
        double bottom = position.getYDirAdj();
        double top = bottom - position.getFontSizeInPt() / 2;
        String unicode = position.getUnicode() == null ? "" : position.getUnicode();
        Ink ink = new Ink(getCurrentPageNo(), position.getXDirAdj(), right, top, bottom, unicode);
        if (!unicode.isBlank() && right > position.getXDirAdj()) {
            inks.add(ink);
        }
        if (artifacts.isEmpty()) {
            untagged.add(ink);
        }
        if (!inArtifact()) {
            super.processTextPosition(position);
        }
    }
}
