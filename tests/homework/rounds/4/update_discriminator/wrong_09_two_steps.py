# what: takes two steps of the optimizer, one on the reals and one on the fakes, as with two train_on_batch calls; ruled out (hw4): "One step of D. Returns its loss, a scalar."
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    weights = discriminator.trainable_weights

    # train on real
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        loss_real = tf.reduce_mean(tf.nn.softplus(-real_logits))
    optimizer.apply(tape.gradient(loss_real, weights), weights)

    # train on fake
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        fake_logits = discriminator(fake, training=True)
        loss_fake = tf.reduce_mean(tf.nn.softplus(fake_logits))
    optimizer.apply(tape.gradient(loss_fake, weights), weights)

    return loss_real + loss_fake
