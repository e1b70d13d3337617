package dev.offshoot.kernel.planted;

import org.springframework.context.ApplicationContext;

record KnowsSpring(ApplicationContext context) {}
