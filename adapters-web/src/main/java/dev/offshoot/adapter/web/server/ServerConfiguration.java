package dev.offshoot.adapter.web.server;

import dev.offshoot.adapter.web.problem.UnreadableRequests;
import dev.offshoot.adapter.web.security.access.AccessSettings;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.session.ManagerBase;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Sets the bounds of the server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class ServerConfiguration {

    private static final String FORWARDED = "server.forward-headers-strategy";

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> bounds(AccessSettings settings, Environment environment) {
        if (!environment.getProperty(FORWARDED, "none").equalsIgnoreCase("none")) {
            throw new IllegalStateException(
                    FORWARDED + " would believe what any client sends. Leave it out, and name your proxies in"
                            + " offshoot.access.trusted-proxies.");
        }
        var proxies = new TrustedProxies(settings.trustedProxies());
        return factory -> {
            factory.setProtocol(TimedHttpProtocol.class.getName());
            factory.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof TimedHttpProtocol protocol) {
                    protocol.limit(settings.headerTime(), settings.bodyTime());
                }
            });
            factory.addEngineValves(proxies);
            factory.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(UnreadableRequests.class.getName());
                }
                if (context.getManager() instanceof ManagerBase sessions) {
                    sessions.setMaxActiveSessions(settings.sessions());
                }
            });
        };
    }
}
