import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import './dialog.css';

/** Keeps focus inside, closes with Esc and gives focus back. Named by the act it asks about. */
export function ActDialog({ title, open, onClose, children, side = false }: { title: string; open: boolean; onClose: () => void; children: ReactNode; side?: boolean }) {
  return (
    <ModalOverlay className="dialog-ground" isOpen={open} onOpenChange={isOpen => { if (!isOpen) onClose(); }} isDismissable>
      <Modal className={side ? 'dialog dialog-side' : 'dialog'}>
        <Dialog className="dialog-body">
          <Heading slot="title" level={2} className="dialog-title">{title}</Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
