package org.griot.desk;

/**
 * One thing that happened at the desk.
 *
 * @param when ISO instant
 * @param who the account, or the name that was tried
 * @param what a stable word: {@code login, login-refused, logout, export, download, account-added}
 *     and others
 * @param detail what it was about; never a password, a token or a text
 * @param from the address that the request came from, or "console"
 */
public record AuditLine(String when, String who, String what, String detail, String from) {}
