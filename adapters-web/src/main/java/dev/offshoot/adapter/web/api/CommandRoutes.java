package dev.offshoot.adapter.web.api;

import dev.offshoot.adapter.web.command.CommandForms;
import dev.offshoot.command.form.CommandForm;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Gives every action its address. */
public final class CommandRoutes implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping mapping;
    private final CommandForms commandForms;
    private final CommandEndpoint.Shared shared;

    public CommandRoutes(
            RequestMappingHandlerMapping mapping, CommandForms commandForms, CommandEndpoint.Shared shared) {
        this.mapping = mapping;
        this.commandForms = commandForms;
        this.shared = shared;
    }

    /** The addresses of an action; the first is the one to use. */
    public static List<String> paths(CommandForms commandForms, CommandForm action) {
        var paths = new ArrayList<String>();
        var collection = ApiPaths.ROOT + action.place().collection();
        if (commandForms.onlyOpener(action)) {
            paths.add(collection);
        }
        if (action.opens().isPresent()) {
            paths.add(collection + "/" + action.name());
        }
        paths.add(ApiPaths.ROOT + action.place().template() + "/" + action.name());
        return List.copyOf(paths);
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (var entry : commandForms.all()) {
            var info = RequestMappingInfo.paths(
                            paths(commandForms, entry.action()).toArray(String[]::new))
                    .methods(RequestMethod.POST)
                    .consumes(MediaType.APPLICATION_JSON_VALUE)
                    .options(mapping.getBuilderConfiguration())
                    .build();
            mapping.registerMapping(info, new CommandEndpoint(entry.action(), shared), method());
        }
    }

    private static Method method() {
        for (var method : CommandEndpoint.class.getDeclaredMethods()) {
            if (method.getName().equals("take")) {
                return method;
            }
        }
        throw new IllegalStateException("the endpoint takes nothing");
    }
}
