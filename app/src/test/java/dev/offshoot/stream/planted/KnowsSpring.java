package dev.offshoot.stream.planted;

import org.springframework.context.ApplicationContext;

record KnowsSpring(ApplicationContext context) {}
