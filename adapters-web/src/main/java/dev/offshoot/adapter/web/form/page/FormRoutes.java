package dev.offshoot.adapter.web.form.page;

import dev.offshoot.adapter.web.command.CommandForms;
import dev.offshoot.command.form.CommandForm;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Gives every action its form: at the thing it is for, and for an opener at the collection or the first list. */
public final class FormRoutes implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping mapping;
    private final CommandForms commandForms;
    private final FormPages.Shared shared;

    FormRoutes(RequestMappingHandlerMapping mapping, FormPages.Shared shared) {
        this.mapping = mapping;
        this.commandForms = shared.commandForms();
        this.shared = shared;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (var entry : commandForms.all()) {
            var gateway = new FormPages(entry.action(), shared);
            mapping.registerMapping(route(entry.action(), RequestMethod.GET), gateway, method("show"));
            mapping.registerMapping(route(entry.action(), RequestMethod.POST), gateway, method("take"));
        }
    }

    private RequestMappingInfo route(CommandForm action, RequestMethod method) {
        var last = "/record/" + action.name();
        var atThing = "/" + action.place().template() + last;
        var atCollection = "/" + action.place().collection() + last;
        var paths = new ArrayList<String>(List.of(atThing));
        if (action.opens().isPresent()) {
            paths.add(atCollection);
        }
        if (asksForItsKeys(action)) {
            paths.add("/" + action.place().steps().getFirst() + last);
        }
        return RequestMappingInfo.paths(paths.toArray(String[]::new))
                .methods(method)
                .options(mapping.getBuilderConfiguration())
                .build();
    }

    /** Whether the form itself asks where the thing shall be, so that no address need say it. */
    private static boolean asksForItsKeys(CommandForm action) {
        return action.opens().isPresent()
                && action.place().keys().stream()
                        .allMatch(key -> action.field(key).isPresent());
    }

    private static Method method(String name) {
        for (var method : FormPages.class.getDeclaredMethods()) {
            if (method.getName().equals(name)) {
                return method;
            }
        }
        throw new IllegalStateException("no method " + name);
    }
}
