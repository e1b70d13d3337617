/** What pages and API share: the catalogue of actions, and the way from raw answers to an outcome. */
@NullMarked
package dev.offshoot.adapter.web.command;

import org.jspecify.annotations.NullMarked;
