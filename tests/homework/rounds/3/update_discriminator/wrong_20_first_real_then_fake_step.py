# what: takes two steps, one on the reals and then one on the fakes, as with two calls of train_on_batch. Ruled out by: "Write one step of $D$ on the real samples `real`"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    losses = []
    for samples, label in ((real, 1.0), (fake, 0.0)):
        with tf.GradientTape() as tape:
            logits = discriminator(samples, training=True)
            labels = label * tf.ones_like(logits)
            loss = tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=logits))
        weights = discriminator.trainable_weights
        optimizer.apply(tape.gradient(loss, weights), weights)
        losses.append(loss)
    return losses[0] + losses[1]
