package dev.offshoot.adapter.web.api.description;

import dev.offshoot.access.Member;
import dev.offshoot.access.Requester;
import dev.offshoot.adapter.web.api.CommandEndpoint;
import dev.offshoot.adapter.web.api.CommandRoutes;
import dev.offshoot.adapter.web.api.IdempotentRequests;
import dev.offshoot.adapter.web.api.Replies;
import dev.offshoot.adapter.web.command.CommandForms;
import dev.offshoot.adapter.web.command.CommandSubmitter;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Assembles the addresses of the actions, and their description. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    static {
        // who asks is told by the sign-in, not by a parameter
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Member.class, Requester.class);
    }

    @Bean
    CommandEndpoint.Shared endpoints(CommandSubmitter submitter, IdempotentRequests repeats, JsonMapper json) {
        return new CommandEndpoint.Shared(submitter, new Replies(json), repeats);
    }

    @Bean
    CommandRoutes actionRoutes(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            CommandForms commandForms,
            CommandEndpoint.Shared endpoints) {
        return new CommandRoutes(mapping, commandForms, endpoints);
    }

    /** Addresses are given from the root of wherever it is served. */
    @Bean
    OpenAPI described() {
        return new OpenAPI().servers(List.of(new Server().url("/")));
    }

    @Bean
    Description description(CommandForms commandForms) {
        return new Description(commandForms);
    }
}
