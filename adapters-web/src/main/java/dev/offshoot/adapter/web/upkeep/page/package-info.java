/** What administrators look after. */
@NullMarked
package dev.offshoot.adapter.web.upkeep.page;

import org.jspecify.annotations.NullMarked;
