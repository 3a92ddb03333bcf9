package org.agenticbi.service;

/** Takes what arrives on a connection that speaks another protocol; in order, one at a time. */
public interface SubprotocolListener {
  /** A text frame; may block, the next one waits. */
  void onText(String text);

  /** The connection is gone. */
  void onClose();
}
