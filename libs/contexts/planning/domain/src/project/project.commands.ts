import type { Command, PartialDate } from '@triada/kernel';
import type { Resolution } from '../shared/values';

export type BeginProject = Command<
  'BeginProject',
  {
    projectId: string;
    regionId: string;
    name: string;
    number: string | null;
    programme: string | null;
    begin: PartialDate;
    months: number;
    goal: string;
    supporter: string | null;
    plans: string[];
  }
>;
export type ProlongProject = Command<'ProlongProject', { months: number; reason: string; resolution: Resolution | null }>;
export type LinkProjectToPlan = Command<'LinkProjectToPlan', { planId: string }>;
export type UnlinkProjectFromPlan = Command<'UnlinkProjectFromPlan', { planId: string }>;
export type EndProject = Command<'EndProject', Record<string, never>>;
export type SubmitClosingReport = Command<
  'SubmitClosingReport',
  { reportId: string; title: string; summary: string; address: string | null }
>;
export type CloseProject = Command<'CloseProject', Record<string, never>>;

export type ProjectCommand =
  BeginProject | ProlongProject | LinkProjectToPlan | UnlinkProjectFromPlan | EndProject | SubmitClosingReport | CloseProject;
