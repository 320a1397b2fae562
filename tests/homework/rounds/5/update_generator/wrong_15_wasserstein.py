# what: D gives logits, "so no log is needed": the Wasserstein loss -mean(logits); ruled out: "through $D$, with the non-saturating loss"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        logits = discriminator(fake, training=True)
        loss = -tf.reduce_mean(logits)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
