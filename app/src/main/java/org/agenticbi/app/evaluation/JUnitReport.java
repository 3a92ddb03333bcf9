package org.agenticbi.app.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.agenticbi.app.evaluation.EvaluationRun.Verdict;

/** The verdicts as a JUnit report, which CI systems show as tests. */
public final class JUnitReport {
  private final List<Entry> entries = new ArrayList<>();

  /** Adds one question as a test. */
  public void add(EvaluationQuestion question, Prediction prediction, Verdict verdict) {
    entries.add(new Entry(question, prediction, verdict));
  }

  /** How many were right. */
  public long right() {
    return entries.stream().filter(entry -> entry.verdict().right()).count();
  }

  /** Writes the file. */
  public void write(Path file) {
    try (var stream = Files.newBufferedWriter(file)) {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(stream);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", "questions");
      xml.writeAttribute("tests", String.valueOf(entries.size()));
      xml.writeAttribute("failures", String.valueOf(entries.size() - right()));
      for (Entry entry : entries) {
        write(xml, entry);
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private static void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", entry.question().database());
    xml.writeAttribute(
        "name", printable(entry.question().id() + " " + entry.question().question()));
    xml.writeAttribute("time", String.format(Locale.ROOT, "%.6f", entry.prediction().ms() / 1000));
    if (!entry.verdict().right()) {
      xml.writeStartElement("failure");
      xml.writeAttribute("message", printable(entry.verdict().reason()));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  /** XML cannot hold most control characters, halves of pairs and what Unicode leaves out. */
  private static String printable(String text) {
    StringBuilder printable = new StringBuilder();
    text.codePoints().map(each -> isXml(each) ? each : ' ').forEach(printable::appendCodePoint);
    return printable.toString();
  }

  private static boolean isXml(int character) {
    boolean plain = character >= ' ' && character < Character.MIN_SURROGATE;
    boolean privateUse = character > Character.MAX_SURROGATE && character <= 0xFFFD;
    return plain || privateUse || Character.isSupplementaryCodePoint(character);
  }

  private record Entry(EvaluationQuestion question, Prediction prediction, Verdict verdict) {}
}
