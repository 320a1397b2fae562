# what: no radius: a point is in a ball if fewer than k others of the center's set are strictly closer
import numpy as np


def precision_recall(real, fake, k):
    def covered(center_set, x):
        for i in range(len(center_set)):
            others = np.delete(center_set, i, axis=0)
            to_others = np.linalg.norm(others - center_set[i], axis=1)
            to_x = np.linalg.norm(x[None, :] - center_set[i], axis=1)[0]
            if np.sum(to_others < to_x) < k:
                return True
        return False

    return dict(
        precision=np.float32(np.mean([covered(real, f) for f in fake])),
        recall=np.float32(np.mean([covered(fake, r) for r in real])),
    )
