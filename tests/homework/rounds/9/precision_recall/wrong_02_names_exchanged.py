# what: precision and recall exchanged ("Precision is the share of fakes")
import numpy as np


def share(centres, points, k):
    d = np.sqrt(((centres[:, None] - centres[None]) ** 2).sum(-1))
    r = np.sort(d, axis=1)[:, k]
    cross = np.sqrt(((points[:, None] - centres[None]) ** 2).sum(-1))
    return float((cross <= r).any(axis=1).mean())


def precision_recall(real, fake, k):
    return {"recall": share(real, fake, k), "precision": share(fake, real, k)}
