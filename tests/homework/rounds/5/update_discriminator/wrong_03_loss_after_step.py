# what: computes the loss once more after the step (to "report the current loss") and returns that, in inference mode; ruled out: "return the loss $J_D$ from before the step"
import tensorflow as tf


def d_loss_fn(real_logits, fake_logits):
    return tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(tf.nn.softplus(fake_logits))


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        loss = d_loss_fn(discriminator(real, training=True), discriminator(fake, training=True))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    # the loss after the update
    loss = d_loss_fn(discriminator(real, training=False), discriminator(fake, training=False))
    return loss
