package dev.offshoot.adapter.web.form.page;

import dev.offshoot.adapter.web.command.CommandForms;
import dev.offshoot.adapter.web.command.CommandSubmitter;
import dev.offshoot.adapter.web.command.OncePerKey;
import dev.offshoot.adapter.web.command.StreamNarrator;
import dev.offshoot.adapter.web.form.Choices;
import dev.offshoot.adapter.web.form.FormMaker;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Assembles the forms; uses a {@link Choices} and a {@link PageOf} where there are any. */
@Configuration(proxyBeanMethods = false)
class FormConfiguration {

    @Bean
    FormPages.Shared forms(
            CommandForms commandForms,
            CommandSubmitter submitter,
            OncePerKey keys,
            StreamNarrator narrator,
            ObjectProvider<Choices> choices,
            ObjectProvider<PageOf> pageOf) {
        var maker =
                new FormMaker(commandForms, submitter.history(), narrator, choices.getIfAvailable(() -> Choices.NONE));
        return new FormPages.Shared(
                commandForms, submitter, keys, narrator, maker, pageOf.getIfAvailable(TabbedPages::new));
    }

    @Bean
    FormRoutes formRoutes(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping, FormPages.Shared forms) {
        return new FormRoutes(mapping, forms);
    }
}
