package dev.offshoot.adapter.web.page.form;

import dev.offshoot.adapter.web.command.Catalogue;
import dev.offshoot.intake.Action;
import java.lang.reflect.Method;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Gives every action its form: at the thing it is for, and for an opener at the collection. */
public final class FormRoutes implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping mapping;
    private final Catalogue catalogue;
    private final FormDesk.Shared shared;

    FormRoutes(RequestMappingHandlerMapping mapping, FormDesk.Shared shared) {
        this.mapping = mapping;
        this.catalogue = shared.catalogue();
        this.shared = shared;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (var entry : catalogue.all()) {
            var desk = new FormDesk(entry.action(), shared);
            mapping.registerMapping(route(entry.action(), RequestMethod.GET), desk, method("show"));
            mapping.registerMapping(route(entry.action(), RequestMethod.POST), desk, method("take"));
        }
    }

    private RequestMappingInfo route(Action action, RequestMethod method) {
        var last = "/record/" + action.name();
        var atThing = "/" + action.place().template() + last;
        var atCollection = "/" + action.place().collection() + last;
        var paths = action.opens().isPresent() ? new String[] {atThing, atCollection} : new String[] {atThing};
        return RequestMappingInfo.paths(paths)
                .methods(method)
                .options(mapping.getBuilderConfiguration())
                .build();
    }

    private static Method method(String name) {
        for (var method : FormDesk.class.getDeclaredMethods()) {
            if (method.getName().equals(name)) {
                return method;
            }
        }
        throw new IllegalStateException("no method " + name);
    }
}
