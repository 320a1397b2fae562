# what: halves the sum of the two means, as the pix2pix/CycleGAN code does -- "In this course `d_loss` is the **sum**, as in the"
import keras
import tensorflow as tf

loss_obj = keras.losses.BinaryCrossentropy(from_logits=True)


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_loss = loss_obj(tf.ones_like(real_logits), real_logits)
    generated_loss = loss_obj(tf.zeros_like(fake_logits), fake_logits)
    total_disc_loss = real_loss + generated_loss
    return total_disc_loss * 0.5
