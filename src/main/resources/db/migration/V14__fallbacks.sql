-- The channel whose setting chose a delivery that is made in place of another: what its person
-- may have by that channel, they may have by this one.
alter table deliveries add column chosen_by text;
update deliveries set chosen_by = 'slack'
  where channel <> 'slack' and reason like 'Sent here because Slack could not be used%';
