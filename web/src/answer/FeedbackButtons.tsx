import { ActionIcon, Button, Popover, Textarea, Tooltip } from '@mantine/core';
import {
  IconThumbDown,
  IconThumbDownFilled,
  IconThumbUp,
  IconThumbUpFilled,
} from '@tabler/icons-react';
import { useState } from 'react';
import type { Rating } from '../conversation/turn';

interface FeedbackButtonsProps {
  rating: Rating;
  onRate: (rating: 'up' | 'down', comment?: string) => Promise<boolean>;
}

/** Thumbs; a thumb down may say what was wrong. */
export function FeedbackButtons({ rating, onRate }: FeedbackButtonsProps) {
  const [asking, setAsking] = useState(false);
  const [comment, setComment] = useState('');
  const send = () => {
    setAsking(false);
    void onRate('down', comment.trim());
  };
  return (
    <>
      <Tooltip label="This answer is right">
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label="This answer is right"
          aria-pressed={rating === 'up'}
          onClick={() => void onRate('up')}
        >
          {rating === 'up' ? (
            <IconThumbUpFilled size={18} aria-hidden />
          ) : (
            <IconThumbUp size={18} aria-hidden />
          )}
        </ActionIcon>
      </Tooltip>
      <Popover
        opened={asking}
        onChange={setAsking}
        position="bottom-end"
        shadow="md"
        width={300}
        trapFocus
      >
        <Popover.Target>
          <Tooltip label="This answer is wrong" disabled={asking}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label="This answer is wrong"
              aria-pressed={rating === 'down'}
              onClick={() => {
                void onRate('down');
                setAsking(true);
              }}
            >
              {rating === 'down' ? (
                <IconThumbDownFilled size={18} aria-hidden />
              ) : (
                <IconThumbDown size={18} aria-hidden />
              )}
            </ActionIcon>
          </Tooltip>
        </Popover.Target>
        <Popover.Dropdown>
          <Textarea
            data-autofocus
            label="What was wrong?"
            placeholder="For example: returns should not count"
            autosize
            minRows={2}
            maxRows={6}
            value={comment}
            onChange={(event) => setComment(event.currentTarget.value)}
          />
          <Button mt="sm" size="xs" disabled={comment.trim() === ''} onClick={send}>
            Send
          </Button>
        </Popover.Dropdown>
      </Popover>
    </>
  );
}
