# what: turns the fakes into a NumPy array to cut the gradient: fine eagerly, an AttributeError when fit compiles it. Ruled out by: "there a tensor has no number yet"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True).numpy()  # like .detach() in PyTorch
    with tf.GradientTape() as tape:
        real_loss = tf.reduce_mean(tf.nn.softplus(-discriminator(real, training=True)))
        fake_loss = tf.reduce_mean(tf.nn.softplus(discriminator(fake, training=True)))
        loss = real_loss + fake_loss
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
