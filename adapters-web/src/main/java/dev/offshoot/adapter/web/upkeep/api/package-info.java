/** What administrators look after. */
@NullMarked
package dev.offshoot.adapter.web.upkeep.api;

import org.jspecify.annotations.NullMarked;
