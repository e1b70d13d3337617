package dev.offshoot.adapter.web;

import dev.offshoot.OffshootContexts;
import dev.offshoot.access.AccountNames;
import dev.offshoot.access.InMemoryAccessTokens;
import dev.offshoot.access.InMemoryAccounts;
import dev.offshoot.access.InMemoryIdempotencyStore;
import dev.offshoot.access.InMemorySecurityLog;
import dev.offshoot.adapter.web.command.CommandForms;
import dev.offshoot.adapter.web.problem.NotThere;
import dev.offshoot.command.form.port.out.People;
import dev.offshoot.command.gateway.CommandGateway;
import dev.offshoot.command.gateway.SubmitCommands;
import dev.offshoot.execution.InMemoryStreams;
import dev.offshoot.projection.InMemoryProjectionProgress;
import dev.offshoot.projection.ProjectionProgress;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The platform of the web on stores in memory, with programmes as the only context. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({PlatformConfiguration.class, PlatformSlice.Broken.class})
@PropertySource("classpath:offshoot-web.properties")
@ComponentScan({
    "dev.offshoot.adapter.web.account",
    "dev.offshoot.adapter.web.api",
    "dev.offshoot.adapter.web.form",
    "dev.offshoot.adapter.web.layout",
    "dev.offshoot.adapter.web.problem",
    "dev.offshoot.adapter.web.security",
    "dev.offshoot.adapter.web.server"
})
public class PlatformSlice {

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }

    @Bean
    ZoneId zone() {
        return ZoneOffset.UTC;
    }

    @Bean
    InMemoryStreams streams() {
        return new InMemoryStreams(OffshootContexts.streamTypes());
    }

    @Bean
    SubmitCommands gateway(InMemoryStreams streams, InMemoryIdempotencyStore receipts) {
        return CommandGateway.of(OffshootContexts.ALL, receipts.over(streams, streams), streams);
    }

    @Bean
    ProjectionProgress arrivals() {
        return new InMemoryProjectionProgress();
    }

    @Bean
    CommandForms commandForms() {
        return new CommandForms(OffshootContexts.ALL);
    }

    @Bean
    People people(InMemoryAccounts accounts) {
        return new AccountNames(accounts);
    }

    @Bean
    InMemoryAccounts accounts(InMemoryAccessTokens tokens, InMemorySecurityLog log) {
        return new InMemoryAccounts(tokens, log);
    }

    @Bean
    InMemorySecurityLog securityLog() {
        return new InMemorySecurityLog();
    }

    @Bean
    InMemoryAccessTokens accessTokens(InMemorySecurityLog log) {
        return new InMemoryAccessTokens(log);
    }

    @Bean
    InMemoryIdempotencyStore receipts() {
        return new InMemoryIdempotencyStore();
    }

    /** Breaks in the ways that are wanted. */
    @RestController
    static class Broken {

        @GetMapping({"/api/v1/broken/database", "/broken/database"})
        String database() {
            throw new IllegalStateException(new java.sql.SQLTransientConnectionException("no connection"));
        }

        @GetMapping({"/api/v1/broken/length", "/broken/length"})
        String length() {
            throw new IllegalStateException(new java.sql.SQLException("terminating connection", "25P04"));
        }

        @GetMapping({"/api/v1/broken/rows", "/broken/rows"})
        String rows() {
            throw new IllegalStateException(
                    new java.sql.SQLException("relation »readmodel.site_dated« does not exist", "42P01"));
        }

        @GetMapping({"/api/v1/broken/not-yet", "/broken/not-yet"})
        String notYet(String was) {
            throw NotThere.yet("It was not there on " + was + ".");
        }

        @GetMapping({"/api/v1/broken/inside", "/broken/inside"})
        String inside() {
            throw new IllegalStateException("secret detail");
        }

        @GetMapping({"/api/v1/echo/{text}", "/echo/{text}"})
        String echo(@PathVariable String text) {
            throw new NotThere("There is no “%s”.".formatted(text));
        }

        @GetMapping("/portfolio")
        String portfolio() {
            return "portfolio";
        }

        @GetMapping("/programmes/{programme}")
        org.springframework.web.servlet.ModelAndView programme() {
            return new org.springframework.web.servlet.ModelAndView("api", Map.of("groups", Map.of()));
        }
    }
}
