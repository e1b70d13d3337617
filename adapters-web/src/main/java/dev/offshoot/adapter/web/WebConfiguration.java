package dev.offshoot.adapter.web;

import dev.offshoot.adapter.web.command.CommandForms;
import dev.offshoot.adapter.web.command.StreamTitles;
import dev.offshoot.command.gateway.SubmitCommands;
import dev.offshoot.projection.ProjectionProgress;
import dev.offshoot.stream.History;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.PropertySource;

/**
 * Assembles the web. Its platform needs, as beans: {@link SubmitCommands}, {@link History}, {@link ProjectionProgress},
 * {@link CommandForms}, the ports of access, a {@link Clock} and a {@link ZoneId}; it uses a {@link StreamTitles} where there is
 * one.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@PropertySource("classpath:offshoot-web.properties")
public class WebConfiguration {}
