package dev.offshoot.adapter.persistence.axon.planted;

import jakarta.servlet.Servlet;

record KnowsServlets(Servlet servlet) {}
