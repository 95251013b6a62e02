// Comforts only: every page works without it, and without a place to keep a draft. Nothing here leaves the device.
(() => {
  const drafts = { missing: 'report-draft', concern: 'concern-draft' };
  const day = 24 * 60 * 60 * 1000;
  const form = document.querySelector('form#report');
  const own = form && drafts[form.dataset.kind];

  const attempt = (action) => {
    try {
      return action();
    } catch {
      return null;
    }
  };
  const read = (key) => attempt(() => {
    const draft = JSON.parse(localStorage.getItem(key));
    return draft && Date.now() - draft.savedAt < day ? draft : null;
  });
  const wipe = (key) => attempt(() => localStorage.removeItem(key));

  const isChoice = (control) => control.type === 'checkbox' || control.type === 'radio';
  const controls = () => [...form.elements].filter((control) => control.name && !['hidden', 'password', 'submit'].includes(control.type));

  const save = (isSent) => attempt(() => {
    const answers = controls()
      .filter((control) => (isChoice(control) ? control.checked : control.value))
      .map((control) => [control.name, control.value]);
    localStorage.setItem(own, JSON.stringify({ savedAt: Date.now(), isSent, answers }));
  });

  const restore = (answers) => {
    for (const control of controls()) {
      const values = answers.filter(([name]) => name === control.name).map(([, value]) => value);
      if (isChoice(control)) {
        control.checked = values.includes(control.value);
      } else if (values.length > 0) {
        control.value = values[0];
      }
    }
  };

  const announce = () => {
    const alarm = document.querySelector('[data-announce]');
    const text = form.querySelector('[data-urgent]:checked') ? alarm.dataset.announce : '';
    if (alarm.textContent !== text) {
      alarm.textContent = text;
    }
  };

  const startDraft = () => {
    const notice = document.querySelector('[data-draft]');
    const draft = read(own);
    if (!('fresh' in form.dataset)) {
      save(false);
    } else if (draft?.answers.length > 0) {
      restore(draft.answers);
      notice.hidden = false;
    }
    document.querySelector('[data-wipe]').addEventListener('click', () => {
      form.reset();
      wipe(own);
      notice.hidden = true;
      announce();
      form.querySelector('input:not([type=hidden])').focus();
    });
  };

  const holdWhileOffline = (event) => {
    if (!navigator.onLine) {
      event.preventDefault();
      const notice = document.querySelector('[data-offline]');
      notice.textContent = notice.dataset.offline;
      notice.classList.remove('unseen');
    }
  };

  const startForm = () => {
    startDraft();
    announce();
    form.addEventListener('input', () => {
      announce();
      save(false);
    });
    form.addEventListener('submit', (event) => {
      save(navigator.onLine);
      holdWhileOffline(event);
    });
  };

  const startReceipt = () => {
    Object.values(drafts).filter((key) => read(key)?.isSent).forEach(wipe);
  };

  for (const print of document.querySelectorAll('[data-print]')) {
    print.hidden = false;
    print.addEventListener('click', () => window.print());
  }

  Object.values(drafts).filter((key) => !read(key)).forEach(wipe);
  if (form) {
    startForm();
  } else if (document.querySelector('[data-sent]')) {
    startReceipt();
  }
})();
