package org.griot.link;

/**
 * Words with capitals in a row that may be a person's name, titles cut off.
 *
 * @param first first word of the name
 * @param last last word of the name
 * @param titled a title stood before it
 */
record PersonRun(int first, int last, boolean titled) {
  int length() {
    return last - first + 1;
  }
}
