package org.griot.server.pages;

/** A file of the pages as it is sent: whole and, if that is smaller, compressed. */
record Asset(String type, byte[] bytes, byte[] gzip, String tag, boolean named) {}
