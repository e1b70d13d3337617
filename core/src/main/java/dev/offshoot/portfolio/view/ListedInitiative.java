package dev.offshoot.portfolio.view;

import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.projection.ReadModel;

/**
 * What a line of the portfolio is drawn from, beside the news.
 *
 * @param rhythmDays how long one beat of its programme's rhythm lasts
 * @param figures how many sites it had reached by a day
 */
public record ListedInitiative(ReadModel<InitiativeView> line, int rhythmDays, SiteFigures figures) {}
