package org.griot.cli;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.griot.model.UsageException;

/** The names by which browsers reach an address that is listened on. */
final class ListenAddress {
  private ListenAddress() {}

  static List<String> names(String listen) {
    List<String> names = new ArrayList<>(List.of(listen));
    try {
      InetAddress address = InetAddress.getByName(listen);
      names.add(text(address));
      if (address.isAnyLocalAddress()) {
        for (NetworkInterface each : NetworkInterface.networkInterfaces().toList()) {
          each.inetAddresses().map(ListenAddress::text).forEach(names::add);
        }
        names.add(InetAddress.getLocalHost().getHostName());
      }
    } catch (UnknownHostException e) {
      throw new UsageException("--listen: there is no address " + listen, e);
    } catch (SocketException e) {
      throw new UsageException("--listen: the addresses of this machine cannot be read", e);
    }
    return names;
  }

  private static String text(InetAddress address) {
    String text = address.getHostAddress();
    int zone = text.indexOf('%');
    String bare = zone < 0 ? text : text.substring(0, zone);
    return address instanceof Inet6Address ? "[" + bare + "]" : bare;
  }
}
