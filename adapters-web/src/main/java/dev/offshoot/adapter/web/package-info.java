/** The web: pages for people, an API for programs, both made from the same catalogue of actions. */
@NullMarked
package dev.offshoot.adapter.web;

import org.jspecify.annotations.NullMarked;
