# what: D looks at the fakes before the tape starts, so the returned loss is right but the fakes have no gradient: D learns from the reals only (the loss has to be inside the tape)
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    # everything about the fakes is outside the tape, so that G gets no gradient
    fake = generator(latents, training=True)
    fake_logits = discriminator(fake, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        d_loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        d_loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss
