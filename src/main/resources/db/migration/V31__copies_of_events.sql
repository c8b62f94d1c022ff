-- Of each event that a sender sends to several endpoints, which of them have got it.
create table sent_copies (
  sender text not null,
  sent_id text not null,
  event text not null,
  endpoint text not null,
  at bigint not null,
  primary key (sender, sent_id, event, endpoint)
);
create index sent_copies_by_time on sent_copies (at);
