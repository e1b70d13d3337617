package dev.offshoot.adapter.web.problem.inspection;

import org.springframework.web.servlet.config.annotation.InterceptorRegistry;

/** What every request is asked before any controller reads it. */
public final class Inspections {

    private Inspections() {}

    public static void add(InterceptorRegistry registry) {
        registry.addInterceptor(new PresentOnlyInterceptor());
        registry.addInterceptor(new SoundParameters());
        registry.addInterceptor(new KnownParameters());
    }
}
