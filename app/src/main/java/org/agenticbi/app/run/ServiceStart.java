package org.agenticbi.app.run;

import org.agenticbi.app.configuration.Configuration;
import org.agenticbi.app.configuration.ServiceName;
import org.agenticbi.service.Service;

/** The one entry of each service's module. */
final class ServiceStart {
  private ServiceStart() {}

  static Service of(ServiceName name, Configuration configuration) {
    if (configuration.host().isEmpty())
      return Service.named("x", configuration.serverOf(name)).start();
    throw new UnsupportedOperationException(name + " at " + configuration.addressOf(name));
  }
}
